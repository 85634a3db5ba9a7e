package cn.xunting.mobile.picture;

import java.util.HexFormat;

/** A Huffman code of JPEG: how many codes there are of each length from 1 to 16, and the symbols they stand for. */
final class HuffmanCode {
    private final int id;
    private final byte[] counts;
    private final byte[] symbols;
    private final int[] codes = new int[256];
    private final int[] lengths = new int[256];

    /** @param id class and destination, as the table's header says them */
    HuffmanCode(int id, String counts, String symbols) {
        this.id = id;
        this.counts = HexFormat.of().parseHex(counts);
        this.symbols = HexFormat.of().parseHex(symbols);
        int code = 0;
        int next = 0;
        for (int length = 1; length <= 16; length++) {
            for (int n = 0; n < this.counts[length - 1]; n++) {
                int symbol = this.symbols[next++] & 0xff;
                codes[symbol] = code++;
                lengths[symbol] = length;
            }
            code <<= 1;
        }
    }

    void write(int symbol, JpegOutput out) {
        out.bits(codes[symbol], lengths[symbol]);
    }

    /** The table as it stands in the file, for the decoder. */
    void describe(JpegOutput out) {
        out.marker(0xc4, 3 + counts.length + symbols.length);
        out.octet(id);
        out.octets(counts);
        out.octets(symbols);
    }
}
