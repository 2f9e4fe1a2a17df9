// Small helpers to make and find elements. Text is always set as text, never as HTML.

export const vind = (id) => document.getElementById(id);

/** An element with attributes and content (elements or text; what is null or false is left out). */
export function maak(naam, kenmerken = {}, ...inhoud) {
  const element = document.createElement(naam);
  for (const [kenmerk, waarde] of Object.entries(kenmerken)) {
    if (typeof waarde === "function") element.addEventListener(kenmerk, waarde);
    else if (waarde !== null && waarde !== false) element.setAttribute(kenmerk, waarde === true ? "" : waarde);
  }
  element.append(...inhoud.flat().filter((deel) => deel !== null && deel !== false));
  return element;
}

/** A heading, a message and so on get the focus without being a stop on the way of the tab key. */
export function focus(element) {
  element.focus();
  element.scrollIntoView({ block: "nearest" });
}
