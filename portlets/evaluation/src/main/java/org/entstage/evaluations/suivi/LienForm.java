package org.entstage.evaluations.suivi;

/** That a link is sent: asks nothing, and carries what is wrong. */
public class LienForm {}
