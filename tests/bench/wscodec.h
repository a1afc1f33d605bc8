#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

/// The part of RFC 6455 that the benchmark's client and floor need: whole frames, no Qt.
namespace ws
{

enum Opcode : uint8_t { Text = 1, Close = 8, Ping = 9, Pong = 10 };

/// One frame in a buffer; the payload is unmasked in place.
struct Frame
{
    uint8_t opcode = 0;
    std::string_view payload;
    size_t size = 0; ///< With its header.
};

/// The first frame in the buffer; empty when it isn't complete.
inline std::optional<Frame> parse(char *data, size_t length)
{
    if (length < 2)
        return std::nullopt;
    const auto *bytes = reinterpret_cast<const uint8_t *>(data);
    size_t header = 2;
    uint64_t payload = bytes[1] & 0x7f;
    const size_t extended = payload == 126 ? 2 : payload == 127 ? 8 : 0;
    if (length < header + extended)
        return std::nullopt;
    if (extended > 0) {
        payload = 0;
        for (size_t i = 0; i < extended; ++i)
            payload = payload << 8 | bytes[header + i];
        header += extended;
    }
    const bool masked = bytes[1] & 0x80;
    const size_t start = header + (masked ? 4 : 0);
    if (length < start || length - start < payload)
        return std::nullopt;
    if (masked) {
        for (size_t i = 0; i < payload; ++i)
            data[start + i] ^= data[header + i % 4];
    }
    return Frame{
        uint8_t(bytes[0] & 0x0f), {data + start, size_t(payload)}, start + size_t(payload)};
}

/// A frame ready to send; a client's is masked.
inline std::string encode(Opcode opcode, std::string_view payload, bool masked)
{
    std::string frame;
    frame.reserve(payload.size() + 14);
    frame += char(0x80 | opcode);
    const char flag = masked ? char(0x80) : char(0);
    if (payload.size() < 126) {
        frame += char(flag | char(payload.size()));
    } else {
        frame += char(flag | 126);
        frame += char(payload.size() >> 8);
        frame += char(payload.size() & 0xff);
    }
    if (!masked)
        return frame.append(payload);
    static uint32_t seed = 0x9e3779b9;
    seed = seed * 1664525 + 1013904223;
    char mask[4];
    std::memcpy(mask, &seed, sizeof mask);
    frame.append(mask, sizeof mask);
    for (size_t i = 0; i < payload.size(); ++i)
        frame += char(payload[i] ^ mask[i % 4]);
    return frame;
}

} // namespace ws
