#include "ui/monitor/chartscale.h"

#include <algorithm>
#include <cmath>

ChartScale chartScale(double most, double least, double finest, int marks)
{
    const double reach = std::max(most, least);
    const double power = std::pow(10, std::floor(std::log10(reach / marks)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = power * factor;
        if (step * marks >= reach)
            break;
    }
    step = std::max(step, finest);
    return {.top = std::ceil(reach / step - 1e-9) * step, .step = step};
}
