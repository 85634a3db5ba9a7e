package cn.xunting.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunting.DatabaseForTests;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FirstHallTest {
    @Inject
    FoundHall halls;

    @Test
    @TestTransaction
    void it_is_called_what_the_operator_calls_it() {
        Hall hall = new FirstHall(halls, "ganzhou-2", " 某市政务服务中心 ").found();
        assertThat(hall.code()).isEqualTo("ganzhou-2");
        assertThat(hall.name()).isEqualTo("某市政务服务中心");
    }

    @ParameterizedTest
    @CsvSource({"a:b,大厅,XUNTING_HALL_CODE", "'',大厅,XUNTING_HALL_CODE", "HALL,'  ',XUNTING_HALL_NAME"})
    void a_name_that_cannot_be_one_stops_the_start_and_says_which(String code, String name, String setting) {
        assertThatThrownBy(() -> new FirstHall(halls, code, name).found()).hasMessageContaining(setting);
    }
}
