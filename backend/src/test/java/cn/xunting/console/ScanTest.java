package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanTest {
    @ParameterizedTest
    @CsvSource({
        "一个字节,     1,        1 KB",
        "正好一千,     1024,     1 KB",
        "多一个字节,   1025,     2 KB",
        "差一点到兆,   1047552,  1023 KB",
        "正好一兆,     1048576,  1.0 MB",
        "多一个字节,   1048577,  1.1 MB",
        "最大,         12582912, 12.0 MB",
    })
    void a_size_is_read_in_the_unit_people_use_and_never_less_than_it_is(String situation, long bytes, String size) {
        assertThat(Scan.size(bytes)).isEqualTo(size);
    }
}
