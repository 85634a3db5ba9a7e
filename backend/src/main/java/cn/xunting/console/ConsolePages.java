package cn.xunting.console;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 控制台页面 — marks the resources whose forms {@link FormGuard} checks: each one of this package. */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface ConsolePages {
    /** Where the console is. */
    String PATH = "/console";
}
