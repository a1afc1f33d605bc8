#include "ui/doctor/phonecard.h"

#include "ui/doctor/doctorwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/qrview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int qrSide = 176;
constexpr qsizetype mostShown = 5;
} // namespace

PhoneCard::PhoneCard(QWidget *parent)
    : CheckCard(tr("A phone"), parent)
    , m_qr(new QrView(this))
    , m_visits((new PlainLabel(TextRole::Muted, this))->wrapped())
{
    m_qr->setObjectName(u"checkCode"_s);
    m_qr->setAccessibleName(tr("QR code of a link that checks one phone"));
    m_qr->setFixedSize(qrSide, qrSide);
    m_visits->setObjectName(u"phoneVisits"_s);
    m_visits->setAlignment(Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_qr, 0, Qt::AlignTop);
    row->addWidget(m_visits, 1);
    body().addLayout(row);
}

void PhoneCard::showState(const DoctorState &state)
{
    setFinding(phoneFinding(state));
    m_qr->setText(state.checkUrl.toString());
    QStringList visits;
    for (const PhoneVisit &visit : state.visits.first(std::min(state.visits.size(), mostShown)))
        visits << visitWords(visit);
    m_visits->setText(visits.isEmpty()
                          ? tr("Nobody has scanned it yet. The code is for one phone; the next one "
                               "comes by itself.")
                          : visits.join(u'\n'));
}
