// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "core/project/edits.h"
#include "core/project/errors.h"
#include "core/project/json.h"
#include "core/project/stores/store.h"
#include "core/project/workingcopy.h"

namespace project
{

namespace
{

constexpr qsizetype FewKeys = 1000;

base::Text tryAgain()
{
    return base::lateText("project", "Nothing was changed. Save the project, then try again.");
}

QJsonObject comparable(QJsonObject json)
{
    json.remove(QLatin1String("follows"));
    json.remove(QLatin1String("other"));
    return json;
}

// A step that was worked out from older values would falsify the audit trail.
bool fits(const ProjectData &data, const QList<Change> &changes)
{
    for (const Store *store : stores()) {
        const QString part = store->part();
        for (const Change &change : changes) {
            if (change.part == part && store->value(data, change.key) != comparable(change.before))
                return false;
        }
    }
    return true;
}

void applyTo(ProjectData &data, const QList<Change> &changes)
{
    QHash<QString, QList<Change>> parts;
    for (const Change &change : changes)
        parts[change.part] << change;
    for (const Store *store : stores()) {
        const auto part = parts.constFind(store->part());
        if (part != parts.cend())
            store->apply(data, *part);
    }
}

} // namespace

Project::Project(std::unique_ptr<WorkingCopy> copy)
    : m_copy(std::move(copy))
    , m_wasModified(m_copy->isModified())
{
}

Project::~Project() = default;

QString Project::path() const
{
    return m_copy->path();
}

bool Project::isReadOnly() const
{
    return m_copy->isReadOnly();
}

bool Project::isModified() const
{
    return !isReadOnly() && m_copy->isModified();
}

void Project::setAuthor(const QString &name)
{
    m_author = name;
}

base::Result<> Project::execute(const Edit &edit)
{
    const Edit once = together(edit.label, { edit });
    if (once.isEmpty())
        return {};
    HistoryEntry entry;
    entry.label = edit.label;
    return take(
        entry, once.changes,
        base::lateText("project", "This was to be done: %1.", { QVariant::fromValue(edit.label) }));
}

base::Result<> Project::begin(const Settings &settings)
{
    HistoryEntry entry;
    entry.label = base::lateText("project", "Make the project");
    return take(entry,
                { { QStringLiteral("settings"), QStringLiteral("project"), toJson(m_data.settings),
                    toJson(settings) } },
                base::lateText("project", "A new project was to be made."));
}

base::Result<> Project::take(HistoryEntry entry, const QList<Change> &changes,
                             const base::Text &tried)
{
    if (isReadOnly())
        return base::failure(
            tried, base::lateText("project", "The project was opened for reading only."),
            base::lateText("project", "Open it for writing, or save it under another name."));
    if (!fits(m_data, changes))
        return base::failure(tried,
                             base::lateText("project", "The project has changed in the meantime."),
                             base::lateText("project",
                                            "Nothing was changed. Look at the new values and try "
                                            "again."));
    entry.author = m_author;
    const auto written = guarded(tried, tryAgain(), [&] { m_copy->write(entry, changes); });
    if (!written)
        return written;
    applyTo(m_data, changes);
    announce(changes);
    return {};
}

void Project::announce(const QList<Change> &changes)
{
    ++m_revision;
    ChangeEvent event;
    for (const Change &change : changes) {
        event.parts << change.part;
        if (changes.size() <= FewKeys)
            event.keys << change.key;
    }
    Q_EMIT changed(event);
    checkModified();
}

void Project::checkModified()
{
    if (m_wasModified == isModified())
        return;
    m_wasModified = !m_wasModified;
    Q_EMIT modifiedChanged(m_wasModified);
}

bool Project::canUndo() const
{
    return !isReadOnly() && !m_copy->stack().done().isEmpty();
}

bool Project::canRedo() const
{
    return !isReadOnly() && !m_copy->stack().undone().isEmpty();
}

base::Result<> Project::undo()
{
    return canUndo() ? takeBack(Step::Undo, m_copy->stack().done().last()) : base::Result<>();
}

base::Result<> Project::redo()
{
    return canRedo() ? takeBack(Step::Redo, m_copy->stack().undone().last()) : base::Result<>();
}

base::Result<> Project::takeBack(Step step, qint64 target)
{
    HistoryEntry entry;
    entry.step = step;
    entry.target = target;
    QList<Change> changes;
    const base::Text reading
        = base::lateText("project", "The history of the project was to be read.");
    const auto read = guarded(reading, tryAgain(), [&] {
        if (const auto line = m_copy->history().entry(target))
            entry.label = line->label;
        changes = m_copy->history().changesOf(target);
    });
    if (!read)
        return read;
    const QVariantList label { QVariant::fromValue(entry.label) };
    if (step == Step::Redo)
        return take(entry, changes,
                    base::lateText("project", "This was to be done again: %1.", label));
    return take(entry, inverted(changes),
                base::lateText("project", "This was to be undone: %1.", label));
}

QList<HistoryEntry> Project::entriesOf(const QList<qint64> &numbers, int limit) const
{
    QList<HistoryEntry> entries;
    // Without a readable history there is no list; execute() and undo() tell the reason.
    const auto read = guarded({}, {}, [&] {
        for (auto it = numbers.crbegin(); it != numbers.crend() && entries.size() < limit; ++it) {
            if (const auto entry = m_copy->history().entry(*it))
                entries << *entry;
        }
    });
    return read ? entries : QList<HistoryEntry>();
}

QList<HistoryEntry> Project::undoList(int limit) const
{
    return entriesOf(m_copy->stack().done(), limit);
}

QList<HistoryEntry> Project::redoList(int limit) const
{
    return entriesOf(m_copy->stack().undone(), limit);
}

QList<HistoryEntry> Project::history(int limit, qint64 before) const
{
    QList<HistoryEntry> entries;
    const auto read = guarded({}, {}, [&] { entries = m_copy->history().entries(limit, before); });
    return read ? entries : QList<HistoryEntry>();
}

QList<HistoryChange> Project::historyOf(const QString &part, const QString &key) const
{
    QList<HistoryChange> found;
    const auto read = guarded({}, {}, [&] { found = m_copy->history().of(part, key); });
    return read ? found : QList<HistoryChange>();
}

base::Result<> Project::save()
{
    const auto saved = m_copy->save();
    checkModified();
    return saved;
}

base::Result<> Project::saveAs(const QString &path)
{
    const auto saved = m_copy->saveAs(path);
    checkModified();
    return saved;
}

void Project::keepEdits()
{
    m_copy->keepFiles(true);
}

} // namespace project
