#pragma once

#include <QElapsedTimer>

/// Measures how busy the thread that asks and the whole computer are, from one sample to the next.
/// Zeros where the platform doesn't tell.
class CpuMeter
{
public:
    /// Forgets what was; the first sample begins now.
    void begin();
    void sample();

    /// Of one core, in the busiest sample: 0 to 1.
    double threadPeak() const { return m_threadPeak; }
    /// Of all cores, for whatever runs: 0 to 1.
    double machinePeak() const { return m_machinePeak; }

private:
    struct Reading
    {
        double thread = 0; ///< Seconds.
        double busy = 0; ///< Ticks of all cores.
        double all = 0;
    };

    static Reading read();

    QElapsedTimer m_since;
    Reading m_last;
    double m_threadPeak = 0;
    double m_machinePeak = 0;
};
