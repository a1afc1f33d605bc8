#include "app/node/cpumeter.h"

#include <QFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <time.h>
#endif

using namespace Qt::StringLiterals;

namespace
{
// In what is much shorter than the clocks' ticks one could read anything.
constexpr qint64 shortestSampleMs = 200;
} // namespace

CpuMeter::Reading CpuMeter::read()
{
    Reading reading;
#ifdef Q_OS_UNIX
    timespec used {};
    if (::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0)
        reading.thread = double(used.tv_sec) + double(used.tv_nsec) / 1e9;
#endif
    QFile stat(u"/proc/stat"_s);
    if (!stat.open(QIODevice::ReadOnly))
        return reading;
    // cpu user nice system idle iowait irq softirq steal; what follows is in these already.
    const QByteArrayList fields = stat.readLine().simplified().split(' ');
    for (qsizetype i = 1; i < std::min(fields.size(), qsizetype(9)); ++i) {
        const double ticks = fields.at(i).toDouble();
        reading.all += ticks;
        if (i != 4 && i != 5)
            reading.busy += ticks;
    }
    return reading;
}

void CpuMeter::begin()
{
    m_threadPeak = 0;
    m_machinePeak = 0;
    m_last = read();
    m_since.start();
}

void CpuMeter::sample()
{
    if (!m_since.isValid() || m_since.elapsed() < shortestSampleMs)
        return;
    const Reading now = read();
    const double seconds = double(m_since.restart()) / 1000;
    m_threadPeak = std::max(m_threadPeak, std::min(1.0, (now.thread - m_last.thread) / seconds));
    if (now.all > m_last.all)
        m_machinePeak =
            std::max(m_machinePeak, (now.busy - m_last.busy) / (now.all - m_last.all));
    m_last = now;
}
