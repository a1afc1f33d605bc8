#include "ui/monitor/loadcharts.h"

#include "ui/monitor/timechart.h"
#include "ui/words/monitorwords.h"
#include "ui/words/words.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int columns = 3;
// Two steps without a sample are a break.
constexpr int missedSteps = 3;

QString countWords(double count)
{
    return numberWords(qRound(count));
}

QString percentWords(double percent)
{
    return LoadCharts::tr("%1 %").arg(countWords(percent));
}

QString rateWords(double rate)
{
    return LoadCharts::tr("%1/s").arg(countWords(rate));
}

QString memoryWords(double megabytes)
{
    return LoadCharts::tr("%1 MB").arg(countWords(megabytes));
}

QString msWords(double ms)
{
    return durationWords(std::chrono::duration<double, std::milli>(ms));
}

template <typename Value>
ChartLine lineOf(const QList<NodeSample> &samples, Value value, const QString &name = {})
{
    ChartLine line{.name = name};
    line.points.reserve(samples.size());
    for (const NodeSample &sample : samples)
        line.points.append({sample.at, value(sample)});
    return line;
}

std::optional<double> inMs(const std::optional<std::chrono::microseconds> &time)
{
    return time ? std::optional(double(time->count()) / 1000) : std::nullopt;
}

} // namespace

LoadCharts::LoadCharts(QWidget *parent)
    : QWidget(parent)
    , m_players(new TimeChart({tr("Players"), countWords, 4, 1}, this))
    , m_answers(new TimeChart({tr("Answers"), rateWords, 4, 1}, this))
    , m_times(new TimeChart({tr("Delay for 99 of 100"), msWords, 10, 1}, this))
    , m_queue(new TimeChart({tr("Longest queue to a phone"), byteWords, 1000, 100}, this))
    , m_cpu(new TimeChart({tr("Processor"), percentWords, 10, 1}, this))
    , m_memory(new TimeChart({tr("Memory"), memoryWords, 100, 1}, this))
{
    m_times->setToolTip(
        tr("How long 99 of 100 players wait at most: until their answer is safe, and "
           "until they hear of what happened in their room."));
    m_cpu->setToolTip(tr("100 % is one processor core."));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    const auto charts = {m_players, m_answers, m_times, m_queue, m_cpu, m_memory};
    int place = 0;
    for (TimeChart *chart : charts) {
        grid->addWidget(chart, place / columns, place % columns);
        ++place;
    }
    m_players->setObjectName(u"playersChart"_s);
    m_answers->setObjectName(u"answersChart"_s);
    m_times->setObjectName(u"timesChart"_s);
    m_queue->setObjectName(u"queueChart"_s);
    m_cpu->setObjectName(u"cpuChart"_s);
    m_memory->setObjectName(u"memoryChart"_s);
}

void LoadCharts::showSamples(const QList<NodeSample> &samples, TimePoint now, SampleSpan span)
{
    const Seconds length = lengthOf(span);
    const Seconds gap = missedSteps * stepOf(span);
    const auto show = [&](TimeChart *chart, auto... lines) {
        chart->showLines({lines...}, now, length, gap);
    };
    show(m_players, lineOf(samples, [](const NodeSample &s) { return s.players; }));
    show(m_answers, lineOf(samples, [](const NodeSample &s) { return s.answersPerSecond; }));
    show(m_times,
         lineOf(
             samples, [](const NodeSample &s) { return inMs(s.confirmTime); }, tr("answer safe")),
         lineOf(
             samples, [](const NodeSample &s) { return inMs(s.eventDelay); }, tr("event told")));
    show(m_queue, lineOf(samples, [](const NodeSample &s) { return double(s.queuedBytes); }));
    show(m_cpu, lineOf(samples, [](const NodeSample &s) { return s.cpuPercent; }));
    show(m_memory, lineOf(samples, [](const NodeSample &s) { return s.memoryMb; }));
}
