#pragma once

#include "core/config/nodechoices.h"
#include "core/net/netoptions.h"
#include "core/service/roomdoctor.h"

#include <QNetworkInterface>

/// An address of one of this computer's networks.
struct NetworkPlace
{
    QString interface;
    QNetworkInterface::InterfaceType type = QNetworkInterface::Unknown;
    QHostAddress address;
};

/// The addresses of all networks that are up; none that needs a scope, which no QR code can carry.
QList<NetworkPlace> networkPlaces();

NetworkKind networkKind(const NetworkPlace &place);

/// Where players find the node, the address to recommend first: the public one where there is one, then
/// those of this computer's networks by how likely a phone is there too, this computer's own name for
/// itself last. The one that the host chose is in use where it can be found, else the first.
QList<JoinAddress> joinAddresses(const NetOptions &options, quint16 port,
                                 const QList<NetworkPlace> &places, const NodeChoices &choices);

/// Nothing is to be chosen: the options say under which address the node is found.
bool isAddressGiven(const NetOptions &options);
