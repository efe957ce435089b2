FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN dotnet publish src/ComplaintsPortal.Web --configuration Release --ucr --output /app/web \
 && dotnet publish src/ComplaintsPortal.Cli --configuration Release --ucr --output /app/cli

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS runtime

# Debian has Chromium without its windows as a package, the runtime's own image has not; and typefaces for what people write: other scripts and emoji.
FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates chromium-headless-shell curl fontconfig fonts-noto-cjk fonts-noto-color-emoji fonts-noto-core libicu72 tzdata \
 && rm -rf /var/lib/apt/lists/*
COPY --from=runtime /usr/share/dotnet /usr/share/dotnet
COPY --from=build /app /app
COPY build/container.sh /usr/local/bin/portal
RUN ln -s /usr/share/dotnet/dotnet /usr/local/bin/dotnet \
 && useradd --create-home --uid 1654 portal \
 && install -d -m 0700 -o portal -g portal /data
# A container grants its account no user namespaces, of which the browser makes its sandbox; the container is one itself. See docs/operating.md.
USER portal
WORKDIR /home/portal
ENV PORTAL_DATA=/data \
    PORTAL_BROWSER_SANDBOX=off \
    ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_CLI_TELEMETRY_OPTOUT=1
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD curl --fail --silent --output /dev/null http://localhost:8080/health
ENTRYPOINT ["portal"]
CMD ["serve"]
