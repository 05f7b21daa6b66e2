package org.entstage.echange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.entstage.commun.Probleme;

/** Gathers what an import would change. */
final class Comparaison {

    private final List<Difference> differences = new ArrayList<>();
    private final List<String> inconnus = new ArrayList<>();

    /** Notes a difference; equal values are none, unless they are refused. */
    void noter(String partie, String reference, String champ, String avant, String apres, Probleme refus) {
        if (refus != null || !Objects.equals(avant, apres)) {
            differences.add(new Difference(partie, reference, champ, avant, apres, refus));
        }
    }

    /** @param nom path in the file */
    void inconnu(String nom) {
        inconnus.add(nom);
    }

    PlanImport plan(String etablissement, boolean autre) {
        return new PlanImport(etablissement, autre, differences, inconnus, empreinte());
    }

    private String empreinte() {
        try {
            byte[] octets = MessageDigest.getInstance("SHA-256")
                    .digest(differences.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(octets);
        } catch (NoSuchAlgorithmException jamais) {
            throw new IllegalStateException(jamais);
        }
    }
}
