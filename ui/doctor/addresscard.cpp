#include "ui/doctor/addresscard.h"

#include "ui/doctor/doctorwords.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AddressCard::AddressCard(RoomDoctor &doctor, QWidget *parent)
    : CheckCard(tr("Address"), parent)
    , m_doctor(doctor)
    , m_addresses(new QComboBox(this))
{
    m_addresses->setObjectName(u"joinAddress"_s);
    m_addresses->setAccessibleName(tr("Address in QR codes"));
    m_addresses->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_addresses->setMinimumContentsLength(16);
    body().addWidget(m_addresses);
    connect(m_addresses, &QComboBox::activated, this, &AddressCard::choose);
}

void AddressCard::showState(const DoctorState &state)
{
    setFinding(addressFinding(state));
    QStringList words;
    int used = 0;
    for (const JoinAddress &address : state.addresses) {
        if (address.inUse)
            used = int(words.size());
        words << addressWords(address, words.isEmpty() && state.addresses.size() > 1);
    }
    QStringList shown;
    for (int i = 0; i < m_addresses->count(); ++i)
        shown << m_addresses->itemText(i);
    const QSignalBlocker quiet(m_addresses);
    // An open list stays as it is while nothing in it changes.
    if (shown != words) {
        m_addresses->clear();
        m_addresses->addItems(words);
    }
    m_addresses->setCurrentIndex(used);
    m_addresses->setEnabled(!state.addressIsGiven && words.size() > 1);
    m_addresses->setToolTip(state.addressIsGiven
                                ? tr("The address was given when Quizstage was started.")
                                : QString());
}

void AddressCard::choose(int index)
{
    const QList<JoinAddress> addresses = m_doctor.state().addresses;
    // Who takes the recommended one wants the recommended one tomorrow as well.
    m_doctor.chooseAddress(index == 0 ? QUrl() : addresses.value(index).url);
}
