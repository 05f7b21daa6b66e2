package org.entstage.portail.demo.population;

import java.util.Map;

/** The imaginary university: its identifiers and the application variables under which Apogée gives its address. */
public final class Etablissement {
    /** National code of the institution. */
    public static final String UAI = "0350936C";
    /** Suffix of the directory. */
    public static final String BASE_LDAP = "dc=univ,dc=example,dc=org";
    /** Domain of the institution. */
    public static final String DOMAINE = "univ.example.org";
    /** Password of everybody in the demo. */
    public static final String MOT_DE_PASSE = "demo";
    /** Name of the institution. */
    public static final String NOM = "Université de l'Exemple";

    private static final Map<String, String> VARIABLES = Map.of(
            "ETB_LIB", NOM,
            "ETB_AD1", "Présidence de l'université",
            "ETB_AD2", "1 place de la Démonstration",
            "ETB_AD3", "CS 00001",
            "ETB_CPO", "35042",
            "ETB_COM", "RENNES CEDEX");

    private Etablissement() {}

    /** @return the value of an application variable, null when it does not exist */
    public static String variable(String code) {
        return VARIABLES.get(code);
    }
}
