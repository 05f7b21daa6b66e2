package org.entstage.parcours;

/** The whole story on the embedded database. */
class ParcoursConventionIT extends ParcoursConvention {

    @Override
    protected PortailComplet portail() {
        return PortailComplet.surH2();
    }
}
