package org.entstage.apogee.ws;

/** Stands for a generated type, because the screens' tests do not compile against the real ones. */
public class FauxTypeSoap {}
