package org.entstage.stage.fautes;

import org.springframework.remoting.RemoteAccessException;

/** Breaks: nothing from Spring's remoting. */
public class FauteRemoting {

    public RemoteAccessException echec;
}
