#pragma once

#include "core/service/roomdoctor.h"

/// A doctor who says what a test tells it to, and counts what was asked of it.
class FakeDoctor final : public RoomDoctor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeDoctor)

public:
    explicit FakeDoctor(QObject *parent = nullptr) : RoomDoctor(parent) { m_state = laptopInWifi(); }

    const DoctorState &state() const override { return m_state; }
    void look() override { ++looks; }
    void chooseAddress(const QUrl &url) override { chosen << url; }
    void openCheck() override
    {
        m_state.checkUrl = m_state.addresses.first().url;
        m_state.checkUrl.setPath(QStringLiteral("/check/kR3vQm8Zt2xW9aLp0fYc1g"));
        Q_EMIT changed();
    }
    void closeCheck() override
    {
        m_state.checkUrl.clear();
        Q_EMIT changed();
    }
    void rehearse(int phones) override { rehearsals << phones; }
    void cancelRehearsal() override { ++cancellations; }

    void setState(const DoctorState &state)
    {
        m_state = state;
        Q_EMIT changed();
    }

    /// Port 8080, a Wi-Fi, a cable and a container; nothing tried yet.
    static DoctorState laptopInWifi()
    {
        return {.addresses = {{.url = QUrl(QStringLiteral("http://192.168.1.20:8080")),
                               .interface = QStringLiteral("wlp3s0"),
                               .kind = NetworkKind::Wifi,
                               .inUse = true,
                               .answers = true},
                              {.url = QUrl(QStringLiteral("http://10.0.0.5:8080")),
                               .interface = QStringLiteral("enp2s0"),
                               .kind = NetworkKind::Cable},
                              {.url = QUrl(QStringLiteral("http://172.17.0.1:8080")),
                               .interface = QStringLiteral("docker0"),
                               .kind = NetworkKind::Container}},
                .port = 8080,
                .wantedPort = 8080};
    }

    int looks = 0;
    QList<QUrl> chosen;
    QList<int> rehearsals;
    int cancellations = 0;

private:
    DoctorState m_state;
};
