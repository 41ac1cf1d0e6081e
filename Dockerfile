# syntax=docker/dockerfile:1
FROM node:22-bookworm-slim AS build
WORKDIR /kraft
ENV CHECKPOINT_DISABLE=1 NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node src/cli/start/build-only.mjs

# The app in operation: what Next traced, nothing else, as an ordinary user.
FROM node:22-bookworm-slim AS app
WORKDIR /kraft
ENV NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build --chown=root:root /kraft/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/halsa').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--max-old-space-size=1024", "--max-semi-space-size=32", "server.js"]
