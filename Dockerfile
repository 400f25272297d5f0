# Nabobot in one image: `docker build -t nabobot .`; compose.yaml runs it.
FROM python:3.11-slim

RUN useradd --uid 10001 --create-home nabobot
WORKDIR /srv/nabobot

# The libraries first, each held to its hash: they are fetched again only when the lock changes.
COPY requirements.txt ./
RUN python -m venv .venv && .venv/bin/python -m pip install --no-cache-dir --require-hashes --no-deps -r requirements.txt
COPY pyproject.toml README.md ./
COPY bot bot
COPY handlers handlers
COPY models models
COPY scheduler scheduler
RUN .venv/bin/python -m pip install --no-cache-dir --no-deps --no-build-isolation --config-settings editable_mode=compat -e . \
    && .venv/bin/python -m compileall -q bot handlers models scheduler \
    && mkdir data && chown nabobot data

USER nabobot
VOLUME /srv/nabobot/data
ENV HOST=0.0.0.0 PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s \
    CMD [".venv/bin/python", "-c", "import urllib.request as web; web.urlopen('http://127.0.0.1:8080/readyz', timeout=8)"]
ENTRYPOINT [".venv/bin/nabobot"]
CMD ["run"]
