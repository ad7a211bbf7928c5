# Sourced by ./run and ./test from the repository root: what a machine must have, and builds that are skipped when
# nothing changed.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Neither MSBuild's nodes nor the compiler server may stay behind when the command has ended.
export MSBUILDDISABLENODEREUSE=1

API_DLL=src/Api/bin/Release/net10.0/ActionPlanMonitor.Api.dll

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

need_dotnet() {
  command -v dotnet > /dev/null && dotnet --list-sdks | grep -q '^10\.' ||
    fail ".NET SDK 10 is missing: install it from https://dotnet.microsoft.com/download/dotnet/10.0."
}

need_node() {
  command -v node > /dev/null && node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1);' ||
    fail "Node.js 20.19 or newer is missing: install it from https://nodejs.org."
  command -v npm > /dev/null ||
    fail "npm is missing: it comes with Node.js from https://nodejs.org; on Debian it is the package npm."
}

hash_of() {
  if command -v sha256sum > /dev/null; then sha256sum; else shasum -a 256; fi
}

# Hash of all files under the given paths, without what builds and package managers put there.
source_hash() {
  find "$@" \( -name node_modules -o -name dist -o -name bin -o -name obj \) -prune -o \
    -type f -not -name '*.tsbuildinfo' -print | LC_ALL=C sort | while IFS= read -r file; do
    printf '%s\n' "$file"
    cat "$file"
  done | hash_of
}

# npm_install FOLDER: npm ci, unless the installed packages are already those of the lock file.
npm_install() {
  local stamp="$1/node_modules/.installed" now
  now=$(cat "$1/package.json" "$1/package-lock.json" <(node -p 'process.version + process.platform + process.arch') | hash_of)
  [ "$(cat "$stamp" 2> /dev/null)" = "$now" ] && return
  echo "Installing the npm packages of $1 …"
  (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) || return
  printf '%s\n' "$now" > "$stamp"
}

build_client() {
  npm_install client || return
  local stamp=client/node_modules/.built now
  now=$(source_hash client)
  [ -f client/dist/index.html ] && [ "$(cat "$stamp" 2> /dev/null)" = "$now" ] && return
  echo "Building the client …"
  (cd client && npm run --silent build) || return
  printf '%s\n' "$now" > "$stamp"
}

build_server() {
  local stamp=src/Api/obj/.built now
  now=$(source_hash src Directory.Build.props Directory.Packages.props global.json)
  [ -f "$API_DLL" ] && [ "$(cat "$stamp" 2> /dev/null)" = "$now" ] && return
  echo "Building the server …"
  dotnet build src/Api/Api.csproj -c Release --nologo -v quiet -p:UseSharedCompilation=false || return
  printf '%s\n' "$now" > "$stamp"
}
