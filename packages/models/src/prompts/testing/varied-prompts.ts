/** Two hundred prompts of the kinds that people send, one a line. */
export const variedPrompts: readonly string[] = `
three red balloons over a meadow at sunset
a perfume bottle on a pastel background
a luxury watch
a pair of white running shoes, product photo, studio lighting
portrait of an old fisherman with a grey beard
A professional headshot of a CEO
two children playing chess in a garden
a bowl of ramen with a soft boiled egg
a slice of chocolate cake on a white plate, top view
a Gothic cathedral
a modern glass office building at night
a red fox
a cat sitting on a red sofa
five blue butterflies and one yellow flower
abstract swirls of blue and gold
seamless pattern of lemons and leaves
a minimalist logo of a mountain
logo for a coffee shop called "Bean There"
a neon sign that says "OPEN 24 HOURS"
a wooden sign reading "No Entry"
1girl, solo, long silver hair, blue eyes, cherry blossoms, wind
castle, fog, mountains, epic, fantasy
a street at night with no cars
an empty beach without people, no clouds
a black and white photo of a jazz musician
an oil painting of a ship in a storm
a watercolor painting of a castle
pixel art dragon
isometric 3D render of a small kitchen
a macro shot of a dewdrop on a leaf, 100mm lens
an astronaut riding a horse
In a parking lot
a cosy reading corner indoors, warm lamplight
I want a picture of a dog wearing sunglasses on the beach
Draw a robot holding a red umbrella.
A woman walks through a rainy street. She carries a green suitcase. Neon lights reflect in puddles.
a vintage car parked by the sea, golden hour
a smartphone on a marble table
a lion, not in a cage
a bride and groom without hats in a field of lavender
a drone view of terraced rice fields
a sticker of a happy avocado
the word HELLO in bubble letters
an infographic about bees
a storm over the sea
a tropical fish under water
a galaxy
dark moody portrait of a knight in armor
low-key still life with pears and a brass jug
sneakers floating in mid air
a bicycle leaning against a yellow wall, no people
a burger and fries, no onions
a living room with a green velvet sofa and two lamps, daylight
never-ending staircase, in the style of Escher
a poster for a film festival, art deco
a dog and a cat, both asleep
seven white swans on a calm lake at dawn
a black cat and two orange kittens
one purple umbrella among twelve black umbrellas
a green apple, a red apple and a yellow banana
a lighthouse on a cliff in a thunderstorm
a snowy village on Christmas eve, seen from a hill
a crowded market in Marrakesh
a steaming cup of black coffee on a wooden desk
a chef slicing onions in a restaurant kitchen
a ballerina on stage under a spotlight
an elderly couple dancing in a kitchen
a newborn baby sleeping in a blue blanket
a surfer riding a giant wave
a mountain biker jumping over a creek, frozen motion
a football stadium full of cheering fans
a white yacht in a turquoise bay, aerial view
a steam train crossing a stone viaduct in autumn
a red double-decker bus in London
a hot-air balloon festival at sunrise
a spaceship landing on a red desert planet
a cyberpunk city with flying cars, rain, neon
a medieval knight fighting a dragon, oil on canvas
a dinosaur in a jungle
a polar bear on an ice floe without any ships
a wolf howling at the moon
an owl with yellow eyes on a branch at night
a hummingbird drinking from a pink flower, shallow depth of field
a school of silver fish around a coral reef
a bee on a sunflower, macro
an elephant herd crossing the savanna at golden hour
a tiger in tall grass, telephoto
a goldfish in a glass bowl
a horse galloping along the beach
a frog wearing a tiny crown, storybook illustration
a plate of sushi with six pieces of salmon
a pizza with olives, no cheese
pancakes with blueberries and maple syrup on a blue plate
a glass of orange juice, high-key
a basket of fresh bread, rustic
a wedding cake with three tiers and white roses
a bar of soap on a wet stone
a silver laptop on a white desk, no cables
a red lipstick, beauty product shot, black background
a ceramic vase with dried flowers, beige tones
a leather handbag hanging from a brass hook
two gold rings on white silk
a bottle of olive oil with a blank label
headphones, isolated on white
a mountain tent under the northern lights
a waterfall in Iceland, long exposure
a field of red poppies
rolling hills of Tuscany in morning mist
a desert road vanishing into the distance
a bamboo forest path
a frozen lake with cracks in the ice
a tropical island from above
a volcano erupting at night
the Eiffel Tower in spring
a brutalist concrete apartment block, overcast
a Japanese temple garden with a red bridge
a cosy log cabin in deep snow, warm windows
an abandoned factory, broken windows, overgrown
a spiral staircase seen from below
a minimalist bedroom in white and oak
a library with tall shelves and a rolling ladder
an empty classroom with wooden desks
a bathroom with green tiles and a round mirror
a rooftop bar overlooking the city at dusk
a bookshop window on a rainy evening
geometric shapes in teal and orange, Bauhaus
a fractal made of glass
marble texture, white with grey veins
blue watercolor wash, abstract background
a mandala in purple and gold
art nouveau wallpaper with peacocks
a vector icon of a bell
an embroidered patch of a fox
a tattoo design of a rose and a dagger
a vintage travel poster of Rome
a book cover for a mystery novel, no text
a comic panel with two superheroes
anime girl with pink hair, school uniform, no background
a chibi wizard with a blue hat
a low poly island
a claymation penguin
paper cut art of a whale
a stained glass window with a dove
a bronze statue of a runner
a charcoal sketch of a violinist
a pencil drawing of a sleeping dog
line art of a bicycle, black on white
a portrait of a woman with freckles and green eyes
a bearded man in a red plaid shirt laughing
a black woman in a yellow dress against a turquoise wall
a child blowing soap bubbles in a park
a firefighter carrying a girl out of the smoke
a nurse, smiling, hospital corridor
four friends around a campfire
a boxer wrapping his hands, gritty
a street musician with an accordion in Paris
a man without glasses reading a newspaper
a woman not wearing a coat in the snow
a pianist at a grand piano, seen from above
an old woman knitting
a teenager on a skateboard, fisheye
a diver next to a whale shark
a ginger cat looking out of a window at the rain
a parrot, a monkey and a snake in a rainforest
a cow in a green pasture, no fences
ten colorful kites in a clear blue sky
a half moon over a calm sea, no boats
eleven candles on a table
half a dozen eggs in a carton
a couple of rowing boats on the shore
dozens of paper lanterns at a festival
a single white feather on black velvet
Two cups of tea. No biscuits.
a teddy bear in a box
an apple on a stack of three books
a clock showing ten past ten
a chessboard with only one white king
a map of an imaginary island
an x-ray of a hand
a hologram of a human heart
a city made of books
a whale flying above the clouds
a tree with a door in its trunk
a teapot shaped like an elephant
an octopus playing drums, surreal
a robot and a girl holding hands, soft pastel colors
a cup of coffee with latte art in the shape of a swan
a jungle of cables behind an old computer
surfboards leaning on a blue van, film photo, Kodak Portra
a gas station at night, cinematic, 35mm
a foggy harbour with three fishing boats, black and white
product shot of a green sneaker, dramatic light
a food truck, sunny day, people queuing
a barn owl in flight, sharp, f/8
sunset over mountains without people
a clean studio backdrop in pale blue
wooden table near a window
tropical beach, palm trees, turquoise water
city skyline at night
soft grey gradient
an ultra wide shot of a canyon at noon
close-up of a mechanical watch, gears visible
the inside of a submarine
a red door in a white wall
masterpiece portrait, woman, red dress, rain, umbrella, night street, no other people
a small brown dog with a blue collar sits between two large white cats on a green lawn while a boy in a striped shirt throws a yellow ball, and in the distance a red barn stands under a cloudy sky with no birds
An establishing shot of a fishing town built on stilts: forty crooked wooden houses, orange roofs, laundry lines, gulls, two church towers; the tide is out and the mud shines like metal.
a man with no hat and a woman with no shoes
pumpkins on a porch, Halloween night
a snowman without a carrot
a glass of red wine beside a fireplace
a motorcycle in a garage
`
  .trim()
  .split('\n')
