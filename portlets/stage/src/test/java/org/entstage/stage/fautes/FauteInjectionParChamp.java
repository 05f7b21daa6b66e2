package org.entstage.stage.fautes;

import org.springframework.beans.factory.annotation.Autowired;

/** Breaks: constructor injection. */
public class FauteInjectionParChamp {

    @Autowired
    public Object dependance;
}
