"""How often a page asks the database."""

from sqlalchemy import event


def queries_of(site, path):
    """The number of statements that one look at a page takes; looked at once before, so that what is kept is there."""
    site.client.get(path)
    queries = []

    def noted(*args):
        queries.append(args[2])

    event.listen(site.engine, "before_cursor_execute", noted)
    answer = site.client.get(path)
    event.remove(site.engine, "before_cursor_execute", noted)
    assert answer.status_code == 200
    return len(queries)
