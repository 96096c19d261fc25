# Filled in with the packaging scripts.
