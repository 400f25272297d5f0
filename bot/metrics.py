"""What Prometheus is told: names and labels are CONTRACT.md's, and carry nobody's data."""

from prometheus_client import Counter, Gauge, Histogram

HEARD = Counter("nabobot_heard_total", "Messages heard", ["channel", "kind"])
SENT = Counter("nabobot_sent_total", "Sends by what became of them", ["channel", "outcome"])
SEND_SECONDS = Histogram(
    "nabobot_send_seconds", "How long a provider took to answer", buckets=(0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30)
)
JOB_LAST_SUCCESS = Gauge("nabobot_job_last_success_timestamp_seconds", "When a job last succeeded", ["job"])
NONE_SENT = Gauge("nabobot_outbox_none_sent", "Due or failed messages of a sort of which none was sent in a day", ["sort"])
OUTBOX_ROWS = Gauge("nabobot_outbox_rows", "Rows of the outbox", ["state", "channel"])
SMS_KRONER = Gauge("nabobot_sms_month_kroner", "What this calendar month's SMS have cost, and its ceiling (0: none)", ["of"])
