// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relatedevent.h"

#include "capture/queryplan.h"
#include "models/filterterms.h"

#include <utility>

namespace ringback {

QList<EventId> relatedEvents(const ColumnIndex &index, const Digest &digest)
{
    QStringList terms;
    const std::pair<PatternTerm::Key, const QByteArray &> links[] = {
        {PatternTerm::Key::Call, digest.call},
        {PatternTerm::Key::Conversation, digest.conversation},
        {PatternTerm::Key::Message, digest.message}};
    for (const auto &[key, ids] : links) {
        for (const QByteArray &id : ids.split(IdSeparator)) {
            if (!id.isEmpty())
                terms.append(patternTerm(key, id));
        }
    }
    const auto query = parseQuery(terms.join(QStringLiteral(" OR ")));
    if (terms.isEmpty() || !query)
        return {};
    const Bitmap rows = QueryPlan::compile(*query, {.vonageSets = {}}).select(index).certain;
    QList<EventId> ids;
    for (const quint32 row : rows.rows())
        ids.append(index.idAt(row));
    return ids.size() > MostRelated ? ids.last(MostRelated) : ids;
}

} // namespace ringback
