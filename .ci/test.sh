#!/usr/bin/env bash
# Runs the parts given, each with `make <part>`, and shows at the end how many tests each ran. All
# parts run, also after a failure. The output of a part is shown and kept in target/make-test/.
# The last line is the sum: "N passed, N failed". The exit code is 0 only if nothing failed.
#
#     .ci/test.sh fmt-check lint rust
set -uo pipefail
cd "$(dirname "$0")/.."

logs=target/make-test
rm -rf "$logs"
mkdir -p "$logs"
unset MAKEFLAGS MFLAGS MAKELEVEL # each part is a make of its own
export CARGO_TERM_COLOR=never NO_COLOR=1

# Reads a log, prints for each kind of test in it: "kind passed failed skipped".
# A test that was not run is not silent: ignored, skipped, todo and xfailed all count as skipped.
count() {
    awk '
        function add(kind, p, f, s) { seen[kind] = 1; passed[kind] += p; failed[kind] += f; skipped[kind] += s }
        function number(word) { return match($0, "[0-9]+ " word) ? substr($0, RSTART) + 0 : 0 }

        # cargo: which kind of tests follows, then their result
        /^ +Running / { kind = "rust" }
        /^ +Doc-tests / { kind = "rust-doc" }
        /^test result: / { add(kind ? kind : "rust", number("passed"), number("failed"), number("ignored")) }

        # pytest: "=== 3 passed, 1 skipped in 0.12s ==="
        /^=*[ ]?[0-9]+ (passed|failed|error|skipped|xfailed|xpassed|deselected|warning).* in [0-9.]+s/ {
            add("python", number("passed") + number("xpassed"), number("failed") + number("error"),
                number("skipped") + number("xfailed") + number("deselected"))
        }

        # node: "# pass 3" or, in newer versions, "ℹ pass 3"
        /^(#|ℹ) pass [0-9]+$/ { add("javascript", $3, 0, 0) }
        /^(#|ℹ) (fail|cancelled) [0-9]+$/ { add("javascript", 0, $3, 0) }
        /^(#|ℹ) (skipped|todo) [0-9]+$/ { add("javascript", 0, 0, $3) }

        END { for (kind in seen) print kind, passed[kind], failed[kind], skipped[kind] }
    ' "$1" | sort
}

# What a part must report, so that a part which runs no test is noticed.
expects_tests() {
    case $1 in rust | python | notebooks | wasm | web) true ;; *) false ;; esac
}

table=() total_passed=0 total_failed=0
row() { table+=("$(printf '%-12s %-11s %7s %7s %8s %6s  %s' "$@")"); }
row part tests passed failed skipped time result

for part in "$@"; do
    printf '\n=== make %s\n' "$part"
    start=$SECONDS result=ok
    make --no-print-directory "$part" 2>&1 | tee "$logs/$part.log"
    [ "${PIPESTATUS[0]}" -eq 0 ] || result=FAILED
    took=$((SECONDS - start))s

    part_passed=0 part_failed=0 rows=()
    while read -r kind passed failed skipped; do
        part_passed=$((part_passed + passed)) part_failed=$((part_failed + failed))
        rows+=("$kind $passed $failed $skipped")
    done < <(count "$logs/$part.log")

    if expects_tests "$part" && [ $((part_passed + part_failed)) -eq 0 ]; then
        echo "make $part ran no test" | tee -a "$logs/$part.log"
        result=FAILED
    fi
    if [ $part_failed -gt 0 ]; then result=FAILED; fi
    if [ $result = FAILED ] && [ $part_failed -eq 0 ]; then # it did not build, or a check refused
        part_failed=1
        rows+=("check 0 1 0")
    fi

    total_passed=$((total_passed + part_passed)) total_failed=$((total_failed + part_failed))
    [ ${#rows[@]} -gt 0 ] || rows=("- - - -")
    for numbers in "${rows[@]}"; do
        read -r kind passed failed skipped <<<"$numbers"
        row "$part" "$kind" "$passed" "$failed" "$skipped" "$took" "$result"
        part='' took='' # once per part
    done
done

printf '\n'
printf '%s\n' "${table[@]}"
printf '\n%s passed, %s failed\n' $total_passed $total_failed
[ $total_failed -eq 0 ]
