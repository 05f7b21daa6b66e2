package org.entstage.portail.demo.pages;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entstage.portail.demo.Contrepartie;
import org.entstage.portail.demo.ContrepartieAlterable;
import org.entstage.portail.demo.ContrepartieComptee;
import org.entstage.portail.page.DemandePage;
import org.entstage.portail.page.PagePortail;
import org.entstage.portail.page.Vue;

/**
 * Where an administrator stops, starts, slows and confuses the counterparts. A form sends {@code contrepartie} and one
 * {@code geste}: {@code arreter}, {@code demarrer}, {@code ralentir} (with {@code latence}, in milliseconds),
 * {@code alterer} or {@code retablir}.
 */
public final class PageContreparties implements PagePortail {
    private final List<Contrepartie> contreparties;

    /** @param contreparties those started; the list may still grow */
    public PageContreparties(List<Contrepartie> contreparties) {
        this.contreparties = contreparties;
    }

    /**
     * One row of the page.
     *
     * @param appels calls by operation, null when they are not counted
     */
    public record Ligne(
            String nom,
            String libelle,
            String adresse,
            boolean enMarche,
            int latence,
            boolean alterable,
            boolean alteree,
            boolean ouvreLePortail,
            Map<String, Long> appels) {

        /** @return whether calls are counted at all */
        public boolean comptee() {
            return appels != null;
        }

        /** @return calls of all operations together */
        public long nombreDAppels() {
            return appels.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @Override
    public String chemin() {
        return "contreparties";
    }

    @Override
    public String titre(Locale langue) {
        return Textes.texte(langue, "contreparties.titre");
    }

    @Override
    public Set<String> roles() {
        return Set.of("admin");
    }

    @Override
    public String textes() {
        return Textes.BASE;
    }

    @Override
    public Vue afficher(DemandePage demande) {
        List<Ligne> lignes =
                contreparties.stream().map(c -> ligne(c, demande.langue())).toList();
        return new Vue(
                "demo/contreparties", Map.of("lignes", lignes, "latenceMaximale", Contrepartie.LATENCE_MAXIMALE));
    }

    private static Ligne ligne(Contrepartie c, Locale langue) {
        Optional<ContrepartieAlterable> alterable = alterable(c);
        return new Ligne(
                c.nom(),
                libelle(c, langue),
                c.adresse(),
                c.enMarche(),
                c.latence(),
                alterable.isPresent(),
                alterable.map(ContrepartieAlterable::alteree).orElse(false),
                "cas".equals(c.nom()),
                c instanceof ContrepartieComptee comptee ? comptee.appels() : null);
    }

    @Override
    public String poster(DemandePage demande) {
        String nom = demande.parametre("contrepartie");
        return contreparties.stream()
                .filter(c -> c.nom().equals(nom))
                .findFirst()
                .map(c -> agir(c, demande))
                .orElseGet(() -> Textes.texte(demande.langue(), "contreparties.inconnue"));
    }

    private static String agir(Contrepartie c, DemandePage demande) {
        String resultat = switch (demande.parametre("geste")) {
            case "arreter" -> arreter(c);
            case "demarrer" -> demarrer(c);
            case "ralentir" -> ralentir(c, demande.parametre("latence"));
            case "alterer" -> alterer(c, true);
            case "retablir" -> alterer(c, false);
            default -> "inconnue";
        };
        Locale langue = demande.langue();
        return Textes.texte(
                langue, "contreparties." + resultat, libelle(c, langue), c.latence(), Contrepartie.LATENCE_MAXIMALE);
    }

    private static String arreter(Contrepartie c) {
        c.arreter();
        return "arretee";
    }

    private static String demarrer(Contrepartie c) {
        try {
            c.demarrer();
            return "demarree";
        } catch (UncheckedIOException e) {
            return "portPris";
        }
    }

    private static String ralentir(Contrepartie c, String latence) {
        if (!latence.matches("\\d{1,5}") || Integer.parseInt(latence) > Contrepartie.LATENCE_MAXIMALE) {
            return "latenceRefusee";
        }
        c.latence(Integer.parseInt(latence));
        return "ralentie";
    }

    private static String alterer(Contrepartie c, boolean oui) {
        Optional<ContrepartieAlterable> alterable = alterable(c);
        alterable.ifPresent(a -> a.alteree(oui));
        return alterable.isEmpty() ? "inconnue" : oui ? "alteree" : "retablie";
    }

    private static Optional<ContrepartieAlterable> alterable(Contrepartie c) {
        return c instanceof ContrepartieAlterable alterable ? Optional.of(alterable) : Optional.empty();
    }

    private static String libelle(Contrepartie c, Locale langue) {
        return Textes.texte(langue, "contreparties.nom." + c.nom());
    }
}
