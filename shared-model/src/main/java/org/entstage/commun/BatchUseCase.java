package org.entstage.commun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * A use case that does the same to many things: one public method, the {@code Acteur} first and no transaction around
 * the whole. Each thing has its own, so that one that fails takes none of the others with it. It writes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface BatchUseCase {}
