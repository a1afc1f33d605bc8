#pragma once

#include "core/report/nodemonitor.h"

#include <QWidget>

class TimeChart;

/// What a node does and needs, over time: a chart for each figure.
class LoadCharts : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadCharts)

public:
    explicit LoadCharts(QWidget *parent = nullptr);

    void showSamples(const QList<NodeSample> &samples, TimePoint now, SampleSpan span);

private:
    TimeChart *m_players;
    TimeChart *m_answers;
    TimeChart *m_times;
    TimeChart *m_queue;
    TimeChart *m_cpu;
    TimeChart *m_memory;
};
