#include "core/library/formats/gzip.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostUnpacked = 64 * 1024 * 1024;
constexpr qsizetype mostRatio = 100;
constexpr qsizetype freeOfRatio = 1024 * 1024;
constexpr qsizetype chunk = 64 * 1024;
constexpr int gzipWindow = 16 + MAX_WBITS;

bool isTooMuch(qsizetype unpacked, qsizetype packed)
{
    return unpacked > mostUnpacked || (unpacked > freeOfRatio && unpacked > mostRatio * packed);
}

} // namespace

Result<GzipMember> firstGzipMember(const QByteArray &bytes)
{
    z_stream stream {};
    // zlib does not write to its input.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return refuse(ErrorCode::Unavailable, u"there is not enough memory to unpack the file"_s);
    GzipMember member;
    int state = Z_OK;
    while (state == Z_OK && !isTooMuch(member.content.size(), bytes.size())) {
        const qsizetype before = member.content.size();
        member.content.resize(before + chunk);
        stream.next_out = reinterpret_cast<Bytef *>(member.content.data() + before);
        stream.avail_out = uInt(chunk);
        state = inflate(&stream, Z_NO_FLUSH);
        member.content.resize(before + chunk - qsizetype(stream.avail_out));
    }
    member.end = bytes.size() - qsizetype(stream.avail_in);
    inflateEnd(&stream);
    if (isTooMuch(member.content.size(), bytes.size()))
        return refuse(ErrorCode::InvalidMessage, u"the file unpacks to far more than it should"_s);
    if (state != Z_STREAM_END)
        return refuse(ErrorCode::InvalidMessage,
                      u"the file is damaged: its packed part does not end"_s);
    return member;
}

QByteArray gzipOf(const QByteArray &content)
{
    z_stream stream {};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(packed.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}
