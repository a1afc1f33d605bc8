#include "core/journal/redisentry.h"

#include "core/game/eventjson.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

std::optional<BellItem> BellItem::read(const QByteArray &payload)
{
    qsizetype from = 0;
    const auto nextWord = [&] {
        const qsizetype end = std::max(payload.indexOf(' ', from), from);
        return payload.mid(std::exchange(from, end + 1), end - from);
    };
    const QByteArray born = nextWord();
    bool isNumber = false;
    bool isTime = false;
    bool isSize = false;
    const quint64 number = nextWord().toULongLong(&isNumber);
    const qint64 at = nextWord().toLongLong(&isTime);
    const qsizetype size = nextWord().toLongLong(&isSize);
    if (!isNumber || !isTime || !isSize || size < 0 || size > payload.size() - from)
        return std::nullopt;
    return BellItem{born,
                    {number, fromUnixMs(at), payload.mid(from, size), payload.mid(from + size)}};
}

std::optional<NumberedItem> NumberedItem::fromStream(const RedisReply &entry)
{
    NumberedItem item;
    bool ok = false;
    const QByteArray id = entry.at(0).bytes();
    item.number = id.left(id.indexOf('-')).toULongLong(&ok);
    const QList<RedisReply> fields = entry.at(1).elements();
    for (qsizetype i = 0; i + 1 < fields.size(); i += 2) {
        const QByteArray name = fields[i].bytes();
        const RedisReply &value = fields[i + 1];
        if (name == "at")
            item.at = fromUnixMs(value.toInteger());
        else if (name == "events" || name == "id")
            item.first = value.bytes();
        else if (name == "receipts" || name == "body")
            item.second = value.bytes();
    }
    return ok ? std::optional(item) : std::nullopt;
}

QByteArray encodeReceipts(const QList<CommandReceipt> &receipts)
{
    if (receipts.isEmpty())
        return {};
    QCborArray list;
    for (const CommandReceipt &receipt : receipts) {
        QCborArray fields{qint64(receipt.number), receipt.id, receipt.firstEvent,
                          receipt.eventCount};
        if (receipt.refusal) {
            fields.append(wireName(receipt.refusal->code));
            fields.append(receipt.refusal->message);
        }
        list.append(fields);
    }
    return QCborValue(list).toCbor();
}

Result<QList<CommandReceipt>> decodeReceipts(const QByteArray &bytes)
{
    QList<CommandReceipt> receipts;
    if (bytes.isEmpty())
        return receipts;
    const QCborValue list = QCborValue::fromCbor(bytes);
    bool ok = list.isArray();
    for (const QCborValue &value : list.toArray()) {
        const QCborArray fields = value.toArray();
        ok = ok && (fields.size() == 4 || fields.size() == 6) && fields[0].isInteger()
            && fields[1].isByteArray() && fields[2].isInteger() && fields[3].isInteger();
        if (!ok)
            break;
        CommandReceipt receipt{quint64(fields[0].toInteger()),
                               fields[1].toByteArray(),
                               {},
                               int(fields[2].toInteger()),
                               int(fields[3].toInteger())};
        if (fields.size() == 6) {
            const auto code = errorCodeFromWire(fields[4].toString());
            ok = code && fields[5].isString();
            receipt.refusal = Error{code.value_or(ErrorCode::Unavailable), fields[5].toString()};
        }
        receipts.append(receipt);
    }
    if (!ok)
        return refuse(ErrorCode::Corrupt, u"the receipts can't be read"_s);
    return receipts;
}

Result<JournalEntry> journalEntryFrom(const NumberedItem &item)
{
    auto events = decodeEvents(item.first);
    if (!events)
        return std::unexpected(events.error());
    auto receipts = decodeReceipts(item.second);
    if (!receipts)
        return std::unexpected(receipts.error());
    return JournalEntry{item.number, item.at, *std::move(events), *std::move(receipts)};
}
