package org.entstage.stage.convention;

/** The description of a known host. */
public class OrganismeForm extends ProfilForm {}
