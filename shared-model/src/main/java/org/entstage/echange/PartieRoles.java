package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entstage.commun.Probleme;
import org.entstage.droits.Acteur;
import org.entstage.droits.Droit;
import org.entstage.droits.RoleDefini;
import org.entstage.droits.RolesLivres;
import org.entstage.habilitation.AjusterRole;
import org.entstage.habilitation.CopierRole;
import org.entstage.habilitation.FicheRole;
import org.entstage.habilitation.RenommerRole;
import org.entstage.habilitation.Role;
import org.entstage.habilitation.Roles;
import org.springframework.stereotype.Component;

/** The roles that the institution made or adjusted, by code; those used as shipped are not named. */
@Component
class PartieRoles implements PartieDuFichier {

    static final String OBJET = "role";

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");
    private static final int LIBELLE = 100;

    private final Roles roles;
    private final CopierRole copier;
    private final RenommerRole renommer;
    private final AjusterRole ajuster;

    PartieRoles(Roles roles, CopierRole copier, RenommerRole renommer, AjusterRole ajuster) {
        this.roles = roles;
        this.copier = copier;
        this.renommer = renommer;
        this.ajuster = ajuster;
    }

    @Override
    public String nom() {
        return "roles";
    }

    @Override
    public JsonNode exporter() {
        ObjectNode parCode = Format.NOEUDS.objectNode();
        roles.tous().stream().sorted(Comparator.comparing(Role::code)).forEach(role -> {
            RoleDefini defini = role.defini();
            ObjectNode ecrit = parCode.putObject(role.code());
            ecrit.put("origine", role.origine());
            ecrit.put("libelleFr", defini.libelleFr());
            ecrit.put("libelleEn", defini.libelleEn());
            ecrit.set("droits", DroitsDuFichier.ecrire(defini.droits()));
        });
        return parCode;
    }

    @Override
    public void comparer(Acteur acteur, JsonNode partie, Comparaison comparaison) {
        if (!partie.isObject()) {
            comparaison.noter(OBJET, "", nom(), null, null, Probleme.general("echange.objet"));
            return;
        }
        partie.fields().forEachRemaining(role -> {
            String code = role.getKey();
            Optional<RoleDefini> present = trouver(code);
            Optional<RoleDefini> modele =
                    present.or(() -> trouver(role.getValue().path("origine").asText()));
            Probleme refus = refus(code, role.getValue(), modele);
            if (refus != null) {
                comparaison.noter(OBJET, code, "", null, null, refus);
            } else {
                comparer(acteur, code, role.getValue(), present, modele.get(), comparaison);
            }
        });
    }

    private static Probleme refus(String code, JsonNode role, Optional<RoleDefini> modele) {
        if (!role.isObject() || role.has("droits") && !role.path("droits").isObject()) {
            return Probleme.general("echange.objet");
        }
        if (!CODE.matcher(code).matches()) {
            return Probleme.general("echange.role.code");
        }
        return modele.isEmpty()
                ? Probleme.general("echange.origine", role.path("origine").asText())
                : null;
    }

    private void comparer(
            Acteur acteur,
            String code,
            JsonNode role,
            Optional<RoleDefini> present,
            RoleDefini modele,
            Comparaison comparaison) {
        role.fieldNames().forEachRemaining(nom -> {
            if (!Set.of("origine", "libelleFr", "libelleEn", "droits").contains(nom)) {
                comparaison.inconnu(nom() + "." + code + "." + nom);
            }
        });
        String fr = libelle(role, "libelleFr", modele.libelleFr());
        String en = libelle(role, "libelleEn", modele.libelleEn());
        comparaison.noter(
                OBJET, code, "libelleFr", present.map(RoleDefini::libelleFr).orElse(null), fr, refusLibelle(fr));
        comparaison.noter(
                OBJET, code, "libelleEn", present.map(RoleDefini::libelleEn).orElse(null), en, refusLibelle(en));
        DroitsDuFichier droits = DroitsDuFichier.lire(role, modele.droits());
        droits.inconnus().forEach(action -> comparaison.inconnu(nom() + "." + code + ".droits." + action));
        comparaison.noter(
                OBJET,
                code,
                "droits",
                present.map(RoleDefini::droits).map(DroitsDuFichier::texte).orElse(null),
                DroitsDuFichier.texte(droits.droits()),
                refusDroits(acteur, droits, modele));
    }

    private static Probleme refusLibelle(String libelle) {
        if (libelle.isBlank()) {
            return Probleme.general("commun.obligatoire");
        }
        return libelle.length() > LIBELLE ? Probleme.general("commun.tropLong", LIBELLE) : null;
    }

    private static Probleme refusDroits(Acteur acteur, DroitsDuFichier droits, RoleDefini modele) {
        if (!droits.faux().isEmpty()) {
            return Probleme.general("echange.portee", String.join(", ", droits.faux()));
        }
        boolean auDela = droits.droits().stream()
                .filter(droit -> !modele.droits().contains(droit))
                .map(Droit::action)
                .anyMatch(action -> !acteur.peutMettreAuRole(action));
        return auDela ? Probleme.general("echange.role.auDela") : null;
    }

    @Override
    public void appliquer(Acteur acteur, JsonNode partie) {
        partie.fields().forEachRemaining(role -> appliquer(acteur, role.getKey(), role.getValue()));
    }

    private void appliquer(Acteur acteur, String code, JsonNode role) {
        RoleDefini avant = trouver(code).orElse(null);
        String origine = role.path("origine").asText();
        RoleDefini modele = avant != null ? avant : trouver(origine).orElseThrow();
        String fr = libelle(role, "libelleFr", modele.libelleFr());
        String en = libelle(role, "libelleEn", modele.libelleEn());
        if (avant == null) {
            copier.executer(acteur, origine, code, fr, en);
        } else if (!fr.equals(avant.libelleFr()) || !en.equals(avant.libelleEn())) {
            renommer.executer(acteur, code, version(code), fr, en);
        }
        Set<Droit> droits = DroitsDuFichier.lire(role, modele.droits()).droits();
        if (!droits.equals(modele.droits())) {
            ajuster.executer(acteur, code, version(code), droits);
        }
    }

    private int version(String code) {
        return roles.parCode(code).map(Role::version).orElse(FicheRole.SANS_LIGNE);
    }

    private Optional<RoleDefini> trouver(String code) {
        return roles.parCode(code)
                .map(Role::defini)
                .or(() -> RolesLivres.tous().stream()
                        .filter(role -> role.code().equals(code))
                        .findFirst());
    }

    private static String libelle(JsonNode role, String nom, String present) {
        return role.has(nom) ? role.path(nom).asText().strip() : present;
    }
}
