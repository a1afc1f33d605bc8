#include "ui/mainwindow/firstsize.h"

#include <QScreen>
#include <QStyle>

#include <algorithm>

void giveFirstSize(QWidget &window)
{
    constexpr QSize least(980, 620);
    constexpr QSize drawnFor(1280, 760);
    const int titleBar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const int space = window.screen()->availableSize().height() - titleBar;
    window.setMinimumSize(least);
    window.resize(drawnFor.width(), std::min(drawnFor.height(), space));
}
