#include "core/net/tlssetup.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace
{

QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile)
{
    if (certificateFile.isEmpty() || keyFile.isEmpty()) {
        return refuse(ErrorCode::Unavailable,
                      u"TLS needs both --tls-cert and --tls-key"_s);
    }
    if (!QSslSocket::supportsSsl())
        return refuse(ErrorCode::Unavailable, u"this computer's Qt has no TLS support"_s);
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
    if (chain.isEmpty()) {
        return refuse(ErrorCode::Unavailable,
                      u"there is no PEM certificate in %1"_s.arg(certificateFile));
    }
    QFile file(keyFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return refuse(ErrorCode::Unavailable,
                      u"%1 can't be read: %2"_s.arg(keyFile, file.errorString()));
    }
    const QSslKey key = readKey(file.readAll());
    if (key.isNull()) {
        return refuse(ErrorCode::Unavailable,
                      u"there is no unencrypted PEM key in %1"_s.arg(keyFile));
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}
