"""Where the notebooks get the story from: files that `agon export` writes, and the endpoint of `agon serve`.

The story is the one of the store `agon-store` beside README.md, or of the store that AGON_STORE names. For files or an
endpoint of your own, write their path or address in the notebook instead. AGON says how to start Agon, by default with
the launcher beside README.md.
"""

import atexit
import os
import pathlib
import re
import shlex
import subprocess
import tempfile
import urllib.error
import urllib.request

HOME = pathlib.Path(__file__).resolve().parents[2]
STORE = HOME / os.environ.get("AGON_STORE", "agon-store")
AGON = shlex.split(os.environ.get("AGON", shlex.quote(str(HOME / "agon"))))
PATIENCE = 10  # seconds that a server which says it is there may take to answer


def export(form):
    """Exports the story in a format of `agon export`, such as "turtle", and returns the file's path.

    Raises RuntimeError with Agon's words, for instance when there is no store.
    """
    file = HOME / "target" / "notebooks" / f"story.{form}"
    file.parent.mkdir(parents=True, exist_ok=True)
    command = [*AGON, "export", "--store", str(STORE), "--format", form, "-o", str(file)]
    done = subprocess.run(command, cwd=HOME, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.strip())
    return file


def endpoint():
    """The address of a SPARQL endpoint over the story.

    That is the server that holds the store, where `agon serve` runs; else one that is started here and ends with the
    notebook. Raises RuntimeError with Agon's words when it cannot start.
    """
    return (_running() or _started()) + "sparql"


def _running():
    """The address of the server that holds the store, or None. It leaves its address in the store's folder."""
    try:
        address = (STORE / "agon-serve.txt").read_text(encoding="utf-8").splitlines()[0]
        with urllib.request.urlopen(address + "health", timeout=PATIENCE):
            return address
    except (FileNotFoundError, IndexError, urllib.error.URLError):
        return None


def _started():
    log = tempfile.TemporaryFile("w+", encoding="utf-8")
    command = [*AGON, "serve", "--store", str(STORE), "--port", "0"]
    server = subprocess.Popen(command, cwd=HOME, stdout=subprocess.PIPE, stderr=log, text=True)
    atexit.register(_end, server)
    address = re.search(r"http://\S+", server.stdout.readline())
    if address is None:
        server.wait()
        log.seek(0)
        raise RuntimeError(log.read().strip())
    return address.group()


def _end(server):
    server.terminate()
    server.wait()
