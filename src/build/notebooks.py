"""Executes notebooks with Jupyter and compares what they print with what they hold.

    target/python/bin/python src/build/notebooks.py [--update] [NOTEBOOK...]

Without a name it takes those of src/notebooks. Texts and tables must be the same, pictures must be there. --update
writes the notebooks with their new outputs instead. Exit code 1: one does not run, or prints something else.
"""

import difflib
import pathlib
import sys

import matplotlib.pyplot  # noqa: F401 -- makes its list of fonts now, which it would announce in the first notebook
import nbclient
import nbformat

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "notebooks"
LARGEST = 300_000  # bytes of a notebook, so that the repository stays small
PATIENCE = 300  # seconds for a cell


def main(arguments):
    update = "--update" in arguments
    names = [name for name in arguments if name != "--update"]
    notebooks = [pathlib.Path(name) for name in names] or sorted(FOLDER.glob("*.ipynb"))
    wrong = [fault for notebook in notebooks for fault in faults(notebook, update)]
    print("\n".join(wrong) if wrong else f"{len(notebooks)} notebooks run and print what they hold")
    return 1 if wrong or not notebooks else 0


def faults(file, update):
    held = nbformat.read(file, as_version=4)
    try:
        run = executed(held, file.parent)
    except nbclient.exceptions.CellExecutionError as error:
        return [f"{file}: does not run: {error}"]
    if update:
        nbformat.write(run, file)
        held = run
    wrong = []
    if file.stat().st_size > LARGEST:
        wrong.append(f"{file}: larger than {LARGEST} bytes; print less, or draw smaller pictures")
    for number, (before, after) in enumerate(zip(held.cells, run.cells, strict=True), start=1):
        lines = difflib.unified_diff(printed(before), printed(after), "held", "printed now", lineterm="")
        difference = "\n".join(lines)
        if difference:
            wrong.append(f"{file}: cell {number}: prints something else; run with --update\n{difference}")
    return wrong


def executed(notebook, folder):
    """A copy that was run, with nothing of the machine it ran on."""
    copy = nbformat.from_dict(notebook)
    copy.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    for cell in copy.cells:
        cell.metadata = {}
    client = nbclient.NotebookClient(
        copy, timeout=PATIENCE, record_timing=False, resources={"metadata": {"path": str(folder)}}
    )
    client.execute()
    copy.metadata.pop("language_info", None)
    return copy


def printed(cell):
    """The lines that a cell prints, with a line for each picture that says only that there is one."""
    lines = []
    for output in cell.get("outputs", []):
        if output.output_type == "stream":
            lines += [f"({output.name})", *output.text.splitlines()]
        for kind, data in sorted(output.get("data", {}).items()):
            lines.append(f"({kind})")
            lines += data.splitlines() if kind.startswith("text/") and "image/png" not in output.data else []
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
