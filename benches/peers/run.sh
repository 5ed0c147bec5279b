#!/usr/bin/env bash
# How fast uitslag is beside what a user would pick instead: benches/peers/run.sh
# Needs Rust, Python 3.11 and a package index; what is installed is gone again afterwards.
set -euo pipefail
cd "$(dirname "$0")/../.."

cargo build --release
program=$(realpath "${CARGO_TARGET_DIR:-target}")/release/uitslag

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3.11}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check -r benches/peers/requirements.txt

"$folder/venv/bin/python" benches/peers/peers.py "$program" "$@"
