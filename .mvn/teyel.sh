# Read by mvnw before Maven starts. Finds a JDK 25 where the default java is another one,
# and turns `./mvnw` without arguments into "build Teyel and start it".

teyel_home=$(cd "$(dirname "$0")" && pwd)

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

find_jdk_25() {
  path_javac=$(command -v javac || true)
  if [ -n "$path_javac" ]; then
    path_javac=$(readlink -f "$path_javac" 2>/dev/null || printf %s "$path_javac")
  fi
  set +f
  for candidate in "${JAVA_HOME-}" "${path_javac%/bin/javac}" "${JAVA_HOME_25_X64-}" \
    /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      set -f
      printf %s "$candidate"
      return 0
    fi
  done
  set -f
  return 1
}

if ! JAVA_HOME=$(find_jdk_25); then
  echo "Teyel needs a JDK 25 and found none. Install one (for example Eclipse Temurin 25) and run this again;" >&2
  echo "if it is in an unusual folder, set JAVA_HOME to that folder." >&2
  exit 1
fi
export JAVA_HOME

if [ $# -eq 0 ]; then
  echo "Building Teyel. The first time takes some minutes, because the libraries are fetched."
  "$0" -q -B -f "$teyel_home/pom.xml" -DskipTests package
  exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$teyel_home/pos/target/teyel.jar"
fi
