// How a value of the library is written for a Dutch reader. Nothing is computed or rounded here.

/** `112176` cents as `€ 1.121,76`, with a space that does not break. */
export function euro(cent) {
  const cijfers = String(cent).padStart(3, "0");
  const hele = cijfers.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ".");
  return `€\u00a0${hele},${cijfers.slice(-2)}`;
}

/** `28.5` as `28,5`. */
export const komma = (getal) => String(getal).replace(".", ",");

/** `2026-07-01` as `1 juli 2026`. */
export function datumVoluit(iso) {
  const [jaar, maand, dag] = iso.split("-").map(Number);
  const voluit = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
  return voluit.format(new Date(Date.UTC(jaar, maand - 1, dag)));
}

/** A figure with its unit: `2337` and `euro` as `€ 2.337,00`. */
export function cijfer(waarde, eenheid) {
  switch (eenheid) {
    case "euro": {
      const [hele, centen = ""] = waarde.split(".");
      return euro(hele + centen.padEnd(2, "0"));
    }
    case "procent":
      return `${komma(waarde)}\u00a0%`;
    case "uur":
      return `${komma(waarde)} uur`;
    default:
      return `${komma(waarde)} ${eenheid}`;
  }
}

/** `é` or `1 ding`, `2 dingen`. */
export const aantal = (hoeveel, een, meer) => `${hoeveel} ${hoeveel === 1 ? een : meer}`;
