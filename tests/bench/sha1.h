#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

/// SHA-1 in base64, for the floor's handshake (RFC 6455, 4.2.2) without a library.
inline std::string sha1Base64(std::string_view text)
{
    std::string message(text);
    message += char(0x80);
    while (message.size() % 64 != 56)
        message += char(0);
    for (int shift = 56; shift >= 0; shift -= 8)
        message += char(uint64_t(text.size()) * 8 >> shift);

    std::array<uint32_t, 5> state{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    for (size_t block = 0; block < message.size(); block += 64) {
        std::array<uint32_t, 80> w{};
        for (size_t i = 0; i < 64; ++i)
            w[i / 4] = w[i / 4] << 8 | uint8_t(message[block + i]);
        for (size_t i = 16; i < 80; ++i)
            w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        auto [a, b, c, d, e] = state;
        for (size_t i = 0; i < 80; ++i) {
            const uint32_t f = i < 20 ? (b & c) | (~b & d)
                : i < 40              ? b ^ c ^ d
                : i < 60              ? (b & c) | (b & d) | (c & d)
                                      : b ^ c ^ d;
            constexpr std::array<uint32_t, 4> k{0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};
            const uint32_t next = std::rotl(a, 5) + f + e + k[i / 20] + w[i];
            e = d;
            d = c;
            c = std::rotl(b, 30);
            b = a;
            a = next;
        }
        const std::array<uint32_t, 5> round{a, b, c, d, e};
        for (size_t i = 0; i < 5; ++i)
            state[i] += round[i];
    }

    std::string digest;
    for (const uint32_t word : state) {
        for (int shift = 24; shift >= 0; shift -= 8)
            digest += char(word >> shift);
    }
    constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    digest += char(0); // 20 bytes are 7 groups of three less one
    std::string base64;
    for (size_t i = 0; i < digest.size(); i += 3) {
        const uint32_t group = uint32_t(uint8_t(digest[i])) << 16
            | uint32_t(uint8_t(digest[i + 1])) << 8 | uint8_t(digest[i + 2]);
        for (int shift = 18; shift >= 0; shift -= 6)
            base64 += letters[group >> shift & 63];
    }
    base64.back() = '=';
    return base64;
}
