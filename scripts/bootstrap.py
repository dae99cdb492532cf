"""Makes a virtual environment with uv in it, on a machine that may have neither venv nor pip.

Usage: python3 scripts/bootstrap.py .venv
"""

import hashlib
import io
import platform
import re
import subprocess
import sys
import urllib.request
import zipfile
from pathlib import Path
from urllib.parse import urljoin

UV_VERSION = "0.13.9"
OLDEST_PYTHON = (3, 11)
INDEX = "https://pypi.org/simple/uv/"
# How PyPI names the wheels of the machines that we run on.
WHEELS = {
    ("Linux", "x86_64"): "manylinux_2_17_x86_64",
    ("Linux", "aarch64"): "manylinux_2_17_aarch64",
    ("Darwin", "arm64"): "macosx_11_0_arm64",
    ("Darwin", "x86_64"): "macosx_10_12_x86_64",
}


def main(folder: Path) -> None:
    """Make the environment: with what Python has, or else with uv's own wheel."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(f"CRMFlow needs Python 3.11 or newer; this is {platform.python_version()}.")
    if has_venv():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([folder / "bin" / "pip", "install", "--quiet", f"uv=={UV_VERSION}"], check=True)
    else:
        print("Python has no venv here; fetching uv itself.")
        install_uv(folder)


def has_venv() -> bool:
    """Whether Python can make an environment with pip; Debian leaves that to the package python3-venv."""
    try:
        import ensurepip  # noqa: F401, PLC0415 - whether it can be imported is the question
    except ImportError:
        return False
    return True


def install_uv(folder: Path) -> None:
    """Let a freshly fetched uv make the environment, and put it inside."""
    content = fetch_wheel()
    with zipfile.ZipFile(io.BytesIO(content)) as wheel:
        program = wheel.read(f"uv-{UV_VERSION}.data/scripts/uv")
    fetched = folder.with_suffix(".uv")
    fetched.write_bytes(program)
    fetched.chmod(0o755)
    subprocess.run(
        [fetched, "venv", "--quiet", "--allow-existing", "--python", sys.executable, folder], check=True
    )
    fetched.replace(folder / "bin" / "uv")


def fetch_wheel() -> bytes:
    """The wheel of uv for this machine, checked against the digest that PyPI gives."""
    kind = WHEELS.get((platform.system(), platform.machine()))
    if kind is None:
        sys.exit("Install python3-venv, or uv, for this kind of machine.")
    with urllib.request.urlopen(INDEX, timeout=60) as answer:
        page = answer.read().decode()
    file = re.search(rf'href="([^"#]*/uv-{re.escape(UV_VERSION)}-[^"#]*{kind}[^"#]*)#sha256=(\w+)"', page)
    if file is None:
        sys.exit(f"uv {UV_VERSION} is not on {INDEX}; install python3-venv instead.")
    with urllib.request.urlopen(urljoin(INDEX, file[1]), timeout=300) as answer:
        content: bytes = answer.read()
    if hashlib.sha256(content).hexdigest() != file[2]:
        sys.exit("uv did not arrive whole; try again.")
    return content


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
