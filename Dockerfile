# The program alone: it carries its fonts, templates and standards.
#
#   docker build -t thethuc .
#   docker run --rm -u "$(id -u):$(id -g)" -v "$PWD:/work" thethuc build

FROM rust:1.95.0-slim-bookworm AS build
WORKDIR /source
COPY . .
RUN cargo build --profile dist --locked

FROM debian:bookworm-slim
COPY --from=build /source/target/dist/thethuc /usr/local/bin/thethuc
RUN useradd --create-home --uid 1000 thethuc
USER thethuc
WORKDIR /work
ENTRYPOINT ["thethuc"]
CMD ["--help"]
