#!/bin/sh
# The command line inside the container: the same verbs as ./portal, already built.
if [ "$1" = serve ]; then
  shift
  exec dotnet /app/web/ComplaintsPortal.Web.dll "$@"
fi
exec dotnet /app/cli/ComplaintsPortal.Cli.dll "$@"
