"""Every table, in one place, for the migrations and for a new database in memory."""

from models import (  # noqa: F401 - each brings its tables
    activity,
    attendance,
    audit,
    broadcast,
    case,
    desk,
    dialogue,
    early_report,
    heard,
    lease,
    link,
    outbox,
    pace,
    person,
    role,
    shift,
    signup,
    voice,
)
from models.base import Base

metadata = Base.metadata
