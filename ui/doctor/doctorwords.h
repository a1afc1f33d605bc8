#pragma once

#include "core/service/roomdoctor.h"
#include "ui/doctor/finding.h"

Finding addressFinding(const DoctorState &state);
Finding portFinding(const DoctorState &state);
Finding firewallFinding(const DoctorState &state);
Finding phoneFinding(const DoctorState &state);

/// "Wi-Fi", "cable" …
QString networkKindWords(NetworkKind kind);
/// "192.168.1.20:8080 · Wi-Fi (wlp3s0) · recommended".
QString addressWords(const JoinAddress &address, bool recommended);
/// What an administrator types to let phones in; empty without a firewall that may keep them out.
QStringList firewallCommands(const DoctorState &state);
/// "iPhone", "Android phone" …
QString deviceWords(DeviceKind device);
/// "Android phone · 192.168.1.20:8080 · 7 ms".
QString visitWords(const PhoneVisit &visit);
