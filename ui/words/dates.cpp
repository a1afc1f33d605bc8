#include "ui/words/dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{

struct Dates
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

} // namespace

QString dayTimeWords(TimePoint at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toUnixMs(at));
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    const QString time = QLocale().toString(moment.time(), format);
    const qint64 days = moment.date().daysTo(QDate::currentDate());
    if (days == 0)
        return Dates::tr("Today, %1").arg(time);
    if (days == 1)
        return Dates::tr("Yesterday, %1").arg(time);
    return QLocale().toString(moment.date(), QLocale::ShortFormat) + u", "_s + time;
}
