package org.entstage.commun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * A use case that asks another system (student records, directory): one public method, the {@code Acteur} first and no
 * transaction, so that a slow neighbour never holds a database connection. What it writes, it hands to a writing
 * component after the answers are there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface RemoteUseCase {

    /** Whether it also changes what people see; a page that only shows itself never calls such a one. */
    boolean ecrit() default false;
}
